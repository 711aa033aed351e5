import { useMemo } from 'react';
import { asRead } from '../../../compensation/index.ts';
import { clinicAnswer, clinicWords, visitName } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import { isEntered } from '../../../workspace/index.ts';
import { AddVisit } from './AddVisit.tsx';
import { clinicTyped } from './clinicTyped.ts';
import { EntryList } from './EntryList.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useAddEntry } from './useAddEntry.ts';
import { VisitEntry } from './VisitEntry.tsx';
import { VolumeAnswer } from './VolumeAnswer.tsx';
import './ClinicForm.css';

const mostVisits = 40;
const mostAbsences = 200;

/** The clinic as it was promised and as it runs: few fields first, and what they come to at once. */
export function ClinicForm() {
  const { offer, latest, reading, state } = useTerms();
  const { year } = state.view;
  const ready = reading.offers.find(({ id }) => id === offer.id)?.offer ?? null;
  const { horizonYears, ladder } = reading;
  const answer = useMemo(
    () => (ready === null ? null : clinicAnswer(ready, { horizonYears, ladder }, year)),
    [ready, horizonYears, ladder, year],
  );
  const addAbsence = useAddEntry('clinic.calendar.absences');
  const { visits = [], calendar } = clinicTyped(offer);
  const absences = calendar?.absences ?? [];
  const named = asRead(latest.clinic)?.visits ?? [];
  const { clinic } = ready ?? {};
  const isUnread = clinic !== undefined && clinic !== null && 'unread' in clinic;
  return (
    <>
      {isUnread ? <p className="section-sentence">{clinicWords.unread}</p> : null}
      <TermGroup>
        <Term path="clinic.template.daysPerWeek" needed />
        <Term path="clinic.template.weeksPerYear" needed />
        <Term path="clinic.template.slotsPerDay" needed />
        <Term path="clinic.template.heldSlotsPerDay" needed />
        <Term path="clinic.template.fillPercent" needed />
        <Term path="clinic.template.noShowPercent" needed />
        <Term path="clinic.template.refillPercent" needed />
        <Term path="clinic.template.seenPerDay" needed />
        <Term path="clinic.underCodingPercent" />
        <Term path="clinic.otherWrvusPerYear" />
      </TermGroup>
      <EntryList
        path="clinic.visits"
        ids={visits.map(({ id }) => id)}
        nameOf={(index) =>
          named[index] === undefined ? `Kind of visit ${index + 1}` : visitName(named[index], index)
        }
        adding={visits.length < mostVisits ? <AddVisit /> : undefined}
      >
        {visits.map(({ id }, index) => (
          <VisitEntry key={id} index={index} isAlone={visits.length === 1} />
        ))}
      </EntryList>
      <VolumeAnswer answer={answer} from="clinic" className="clinic-answer" words={clinicWords} />
      <TermGroup title={clinicWords.calendar}>
        <Term path="clinic.calendar.weeksOff" />
        <Term path="clinic.calendar.educationDays" />
        <Term path="clinic.calendar.holidayDays" />
        <Term path="clinic.calendar.startDate" />
        <Term path="clinic.calendar.weekdays.monday" />
        <Term path="clinic.calendar.weekdays.tuesday" />
        <Term path="clinic.calendar.weekdays.wednesday" />
        <Term path="clinic.calendar.weekdays.thursday" />
        <Term path="clinic.calendar.weekdays.friday" />
        <Term path="clinic.calendar.weekdays.saturday" />
        <Term path="clinic.calendar.weekdays.sunday" />
      </TermGroup>
      <EntryList
        path="clinic.calendar.absences"
        ids={absences.map(({ id }) => id)}
        nameOf={(index) => `Days off ${index + 1}`}
        canMove={false}
        adding={
          absences.length < mostAbsences ? (
            <Button kind="link" onClick={() => addAbsence({ fromDate: { typed: '' } })}>
              Add days off by date
            </Button>
          ) : undefined
        }
      >
        {absences.map((absence, index) => (
          <div key={absence.id}>
            <div className="term-grid">
              <Term path={`clinic.calendar.absences[${index}].fromDate`} />
              <Term path={`clinic.calendar.absences[${index}].toDate`} />
              <Term path={`clinic.calendar.absences[${index}].reason`} />
            </div>
            {isEntered('clinic.calendar.absences', absence) ? null : (
              <p className="section-sentence">{clinicWords.dayOpen}</p>
            )}
          </div>
        ))}
      </EntryList>
      <TermGroup title={clinicWords.credit}>
        <Term path="clinic.credit.assistantPercent" />
        <Term path="clinic.credit.furtherProcedurePercent" />
        <Term path="clinic.credit.supervisedWrvusPerYear" />
        <Term path="clinic.credit.supervisedPercent" />
      </TermGroup>
    </>
  );
}
