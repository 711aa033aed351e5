import { Suspense, useMemo, useState } from 'react';
import { importWords, nextMonthReported, paceAnswer, paceWords } from '../../../findings/index.ts';
import { Button, Disclosure } from '../../../ui/index.ts';
import { isEntered } from '../../../workspace/index.ts';
import { comesLater } from '../../comesLater.tsx';
import { EntryList } from './EntryList.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { TodayOffered } from './TodayOffered.tsx';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';
import { yearSoFarTyped } from './yearSoFarTyped.ts';
import { VolumeAnswer } from './VolumeAnswer.tsx';
import './YearSoFarForm.css';

const mostMonths = 60;
const mostColleagues = 100;

/** The year so far as the employer's reports credit it: a day and a total first, and where they lead at once. */
export function YearSoFarForm() {
  const { offer, reading } = useTerms();
  const ready = reading.offers.find(({ id }) => id === offer.id)?.offer ?? null;
  const answer = useMemo(() => (ready === null ? null : paceAnswer(ready)), [ready]);
  const pace = ready?.pace ?? null;
  return (
    <>
      {pace !== null && 'unread' in pace ? (
        <p className="section-sentence">{paceWords.unread}</p>
      ) : null}
      <TermGroup>
        <Term path="pace.asOf" label={paceWords.asOf} needed>
          <TodayOffered path="pace.asOf" />
        </Term>
        <Term path="pace.wrvusToDate" label={paceWords.toDate} needed />
      </TermGroup>
      <VolumeAnswer answer={answer} from="pace" className="year-so-far-answer" words={paceWords} />
      <Months />
      <Report />
      <Colleagues />
      <TermGroup>
        <Term path="pace.anyoneReachesTarget" needed />
        <Term path="pace.catchUpTimes" />
        <Term path="pace.shareBy" />
        <Term path="pace.yearFrom" />
        <Term path="pace.yearTo" />
      </TermGroup>
    </>
  );
}

/** The reader of reports comes when one is to be read. */
const reader = comesLater(() => import('./ReportImport.tsx'));
const ReportImport = reader.part((chunk) => chunk.ReportImport);

function Report() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure label={importWords.read} isOpen={isOpen} onToggle={setIsOpen}>
      <Suspense fallback={null}>
        <ReportImport />
      </Suspense>
    </Disclosure>
  );
}

function Months() {
  const { offer, latest } = useTerms();
  const add = useAddEntry('pace.months');
  const { months = [] } = yearSoFarTyped(offer);
  return (
    <div className="term-group">
      <h4 className="term-group-title">{paceWords.byMonth}</h4>
      <EntryList
        path="pace.months"
        ids={months.map(({ id }) => id)}
        nameOf={(index) => `Month ${index + 1}`}
        canMove={false}
        adding={
          months.length < mostMonths ? (
            <Button
              onClick={() =>
                add({ month: { typed: nextMonthReported(latest) }, wrvus: { typed: '' } })
              }
            >
              {paceWords.addMonth}
            </Button>
          ) : undefined
        }
      >
        {months.map((month, index) => (
          <div key={month.id}>
            <div className="term-grid year-so-far-month">
              <Term path={`pace.months[${index}].month`} label="Month" />
              <Term path={`pace.months[${index}].wrvus`} label="wRVUs" />
            </div>
            {isEntered('pace.months', month) ? null : (
              <p className="section-sentence">{paceWords.monthOpen}</p>
            )}
          </div>
        ))}
      </EntryList>
    </div>
  );
}

function Colleagues() {
  const { offer } = useTerms();
  const add = useAddEntry('pace.colleagues');
  const { colleagues = [] } = yearSoFarTyped(offer);
  return (
    <div className="term-group">
      <h4 className="term-group-title">{paceWords.colleagues}</h4>
      <p className="section-sentence">{paceWords.colleaguesNote}</p>
      <EntryList
        path="pace.colleagues"
        ids={colleagues.map(({ id }) => id)}
        nameOf={(index) => `Colleague ${index + 1}`}
        canMove={false}
        adding={
          colleagues.length < mostColleagues ? (
            <Button onClick={() => add({})}>{paceWords.addColleague}</Button>
          ) : undefined
        }
      >
        {colleagues.map(({ id }, index) => (
          <div className="term-grid" key={id}>
            <Term path={`pace.colleagues[${index}].annualWrvus`} />
            <Term path={`pace.colleagues[${index}].clinicalFte`} />
          </div>
        ))}
      </EntryList>
    </div>
  );
}
