import { useEffect, useRef, useState } from 'react';
import { clinicWords, visitChoices } from '../../../findings/index.ts';
import { Button, ChoiceList, Icon, Sheet, TextField } from '../../../ui/index.ts';
import { clinicTyped } from './clinicTyped.ts';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';

/** A menu of kinds of visits: one with wRVUs of one's own, or a code found by words. */
export function AddVisit() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {clinicWords.addVisit}
        <Icon name="down" />
      </Button>
      {anchor === null ? null : <VisitSheet anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  );
}

interface VisitSheetProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

function VisitSheet({ anchor, onClose }: VisitSheetProps) {
  const { offer, latest } = useTerms();
  // What stands alone is the visit, whatever it is: a reader's CTs come on top of none.
  const isFirst = (clinicTyped(offer).visits ?? []).length === 0;
  const add = useAddEntry('clinic.visits');
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const found = visitChoices(latest, asked);
  const own = {
    key: 'own',
    name: clinicWords.ownVisit,
    description: clinicWords.ownVisitAbout,
    onChoose: () => {
      onClose();
      add({ wrvusEach: { typed: '' } });
    },
  };
  return (
    <Sheet title="What kind of visit?" anchor={anchor} onClose={onClose}>
      <div ref={field}>
        <TextField
          label={clinicWords.findVisit}
          typed={asked}
          whenEmpty="follow-up, 99214, colonoscopy …"
          fault={null}
          onType={setAsked}
          onPause={() => undefined}
          onLeave={() => undefined}
        />
      </div>
      <output className="visits-found">
        {found.length === 0 ? clinicWords.noneFound : clinicWords.found}
      </output>
      <ChoiceList
        choices={[
          own,
          ...found.map(({ code, name, about, kind }) => ({
            key: code,
            name,
            description: about,
            onChoose: () => {
              onClose();
              add({
                code: { typed: code },
                ...(isFirst && kind === 'procedure' ? {} : { kind: { typed: kind } }),
              });
            },
          })),
        ]}
      />
    </Sheet>
  );
}
