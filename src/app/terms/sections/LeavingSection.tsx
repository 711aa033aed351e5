import { hasPart, modelInForce } from '../../../workspace/index.ts';
import { PercentByYear } from './PercentByYear.tsx';
import { Term } from './Term.tsx';
import { TermGroup } from './TermGroup.tsx';
import { useTerms } from './termsContext.ts';
import { useTyped } from './useTyped.ts';

/** How either side can end the contract, what that leaves behind, and who may change the plan. */
export function LeavingSection() {
  const { offer } = useTerms();
  const typedAt = useTyped();
  const by = typedAt('exit.withoutCause');
  const employer = by === 'physician' || by === 'neither';
  const own = by === 'employer' || by === 'neither';
  return (
    <>
      <TermGroup title="Ending it">
        <Term path="exit.withoutCause" needed />
        <Term
          path="exit.employerNoticeDays"
          needed
          {...(employer ? { ignored: 'Not used: the employer cannot end it without cause.' } : {})}
        />
        <Term
          path="exit.physicianNoticeDays"
          label="Notice that you give"
          needed
          {...(own ? { ignored: 'Not used: you cannot end it without cause.' } : {})}
        />
        <Term path="exit.curePeriodDays" />
        <Term path="exit.autoRenewNoticeDays" />
        <Term path="exit.noticePay" />
      </TermGroup>
      <BonusOnLeaving />
      <TailTerms />
      <NonCompeteTerms />
      <TermGroup title="Changes of the plan">
        <Term path="planChange" needed />
      </TermGroup>
      {hasPart(offer, 'planChange') ? (
        <TermGroup>
          <Term path="planChange.by" needed />
          <Term path="planChange.noticeDays" needed />
        </TermGroup>
      ) : null}
      <TermGroup title="A new owner, and the law">
        <Term path="exit.assignable" />
        <Term path="exit.state" />
      </TermGroup>
    </>
  );
}

function BonusOnLeaving() {
  const { offer } = useTerms();
  const typedAt = useTyped();
  const isSalary = offer.phases.every((_, phase) => modelInForce(offer, phase) === 'salary');
  const isAtPayment = typedAt('exit.bonusNeedsEmployment') === 'paymentDate';
  const salary = isSalary ? { ignored: 'Not used: no production pay is written.' } : {};
  const days = isAtPayment
    ? salary
    : { ignored: 'Not used: the bonus does not hang on the day of payment.' };
  return (
    <TermGroup title="The bonus when it ends">
      <Term path="exit.bonusNeedsEmployment" needed {...salary} />
      <Term path="exit.bonusPaidAfterDays" {...days} />
    </TermGroup>
  );
}

function TailTerms() {
  const { offer } = useTerms();
  const typedAt = useTyped();
  const needsNone = typedAt('exit.tail.coverage') === 'occurrence';
  const payers = [typedAt('exit.tail.ifIResign'), typedAt('exit.tail.ifLetGo')];
  const isMine = payers.some((payer) => payer !== 'employer');
  const none = needsNone ? { ignored: 'Not used: occurrence coverage needs no tail.' } : {};
  const price = isMine ? none : { ignored: 'Not used: the employer pays for it.' };
  return (
    <>
      <TermGroup title="Malpractice tail">
        <Term path="exit.tail" needed />
      </TermGroup>
      {hasPart(offer, 'exit.tail') ? (
        <TermGroup>
          <Term path="exit.tail.coverage" needed />
          <Term path="exit.tail.ifIResign" label="If you resign, it is paid by" needed {...none} />
          <Term
            path="exit.tail.ifLetGo"
            label="If you are let go, it is paid by"
            needed
            {...none}
          />
          <Term path="exit.tail.dollars" needed {...price} />
          <PercentByYear
            path="exit.tail.physicianPercentByYear"
            label="Your share of it, by year of leaving"
            {...price}
          />
        </TermGroup>
      ) : null}
    </>
  );
}

function NonCompeteTerms() {
  const { offer } = useTerms();
  return (
    <>
      <TermGroup title="Non-compete">
        <Term path="exit.nonCompete" label="Non-compete clause" needed />
      </TermGroup>
      {hasPart(offer, 'exit.nonCompete') ? (
        <TermGroup>
          <Term path="exit.nonCompete.months" needed />
          <Term path="exit.nonCompete.miles" needed />
          <Term path="exit.nonCompete.buyoutDollars" />
          <Term path="exit.nonCompete.ifLetGo" />
          <Term path="exit.nonCompete.afterNonRenewal" />
        </TermGroup>
      ) : null}
    </>
  );
}
