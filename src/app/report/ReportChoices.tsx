import type { Workspace } from '../../compensation/index.ts';
import { ChecksField } from '../../ui/index.ts';
import type { ReadOffer } from '../compare/comparedOffers.ts';
import { includable } from '../share/includable.ts';
import type { sharedDraft } from '../share/sharedDraft.ts';

interface ReportChoicesProps {
  readonly workspace: Workspace;
  readonly offers: readonly ReadOffer[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, isIn: boolean) => void;
  readonly included: readonly string[];
  readonly onInclude: (included: readonly string[]) => void;
  readonly shared: ReturnType<typeof sharedDraft>;
}

/** What goes into the report, and what cannot. */
export function ReportChoices(props: ReportChoicesProps) {
  const { workspace, offers, chosen, onChoose, included, onInclude, shared } = props;
  const { leftOut, hasTries } = shared;
  return (
    <div className="report-choices">
      <ChecksField
        label="Put in"
        choices={includable(workspace)}
        ticked={included}
        onTick={(value, isTicked) =>
          onInclude(isTicked ? [...included, value] : included.filter((other) => other !== value))
        }
      >
        Section numbers and labels of other pay go in as typed. The report is for you and your own
        advisers; some contracts limit whom you may show these terms to.
      </ChecksField>
      {offers.length < 2 ? null : (
        <ChecksField
          label="Offers"
          choices={offers.map(({ id, name }) => ({
            value: id,
            words: name,
            isFixed: chosen.length === 1 && chosen.includes(id),
          }))}
          ticked={chosen}
          onTick={onChoose}
        />
      )}
      {leftOut.length === 0 ? null : (
        <p>Left out, because an entry does not read: {leftOut.join(', ')}.</p>
      )}
      {hasTries ? <p>What you only try is not in it.</p> : null}
    </div>
  );
}
