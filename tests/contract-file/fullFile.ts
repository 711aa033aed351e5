/** A file in which every term is stated, one item of each kind, in canonical order. */
export function fullFile() {
  return {
    format: 'rvu-contract-calculator',
    version: 1,
    horizonYears: 7,
    ladder: { lowPercent: 65.5, repeatedPercent: 92, prolongedPercent: 88 },
    offers: [fullOffer()],
  };
}

function fullOffer() {
  return {
    name: 'Zürich – Klinik "Nord" 🏥',
    employer: 'Some Health',
    specialty: 'internal-medicine-outpatient',
    notes: 'Line one.\nLine two.',
    startMonth: '2027-07',
    termMonths: 36,
    guaranteedMonths: 24,
    clinicalFte: 0.8,
    printedForFte: 1,
    phases: [
      {
        fromMonth: 1,
        base: { annualDollars: 260_000.05, raisePercentPerYear: -2.5 },
        target: { annualWrvus: 5_000.01, rampPercent: [60, 85.5, 100], proratedForLeave: true },
        productivity: {
          model: 'bonus',
          threshold: 'asWritten',
          tiers: [
            { fromWrvus: 4_000.07, dollarsPerWrvu: 39.9521 },
            { fromWrvus: 6_000, dollarsPerWrvu: 0 },
          ],
          applies: 'wholeAboveThreshold',
          measuredEveryMonths: 3,
          planYearStartsInMonth: 5,
          cumulative: false,
          deficit: 'carried',
        },
      },
      { fromMonth: 25, base: { annualDollars: 100_000 } },
    ],
    items: [
      { kind: 'stipend', label: 'Teaching', dollarsPerYear: 25_000, fromYear: 1, toYear: 3 },
      {
        kind: 'quality',
        label: 'Quality',
        maximumDollarsPerYear: 15_000,
        expectedPercent: 70,
        fromYear: 2,
        toYear: 10,
      },
      {
        kind: 'withhold',
        label: 'At risk',
        of: 'both',
        percent: 10,
        expectedReturnPercent: 33.33,
      },
      { kind: 'call', label: 'Call', dollarsPerShift: 750, shiftsPerMonth: 2.25 },
      { kind: 'signing', label: 'Signing', ...oneOff(), repayment: fullRepayment() },
      { kind: 'relocation', label: 'Moving', ...oneOff(), repayment: fullRepayment() },
      { kind: 'retention', label: 'Staying', ...oneOff(), repayment: 'none' },
      {
        kind: 'loanRepayment',
        label: 'Loans',
        dollarsPerYear: 20_000,
        years: 4,
        repayment: fullRepayment(),
      },
      { kind: 'benefit', label: 'Match', dollarsPerYear: 18_300 },
    ],
    totalCashCapDollars: 450_000,
    rebase: {
      firstMonth: 25,
      everyMonths: 12,
      lookbackMonths: 18,
      dataLagMonths: 2,
      dollarsPerWrvu: 50.0001,
      creditPercent: 90,
      onlyBelowTargetPercent: 95,
      becomes: 'base',
      maxCutPercent: 10,
      maxRaisePercent: 5,
      floorDollars: 200_000,
      ceilingDollars: 300_000,
      leaveExcluded: false,
      thresholdFollows: true,
    },
    exit: {
      physicianNoticeDays: 90,
      employerNoticeDays: 60,
      withoutCause: 'both',
      curePeriodDays: 30,
      autoRenewNoticeDays: 120,
      noticePay: 'average',
      bonusNeedsEmployment: 'paymentDate',
      bonusPaidAfterDays: 75,
      tail: {
        coverage: 'claimsMade',
        ifIResign: 'physician',
        ifLetGo: 'employer',
        dollars: 20_000,
        physicianPercentByYear: [100, 66.67, 0],
      },
      nonCompete: {
        months: 12,
        miles: 7.5,
        buyoutDollars: 50_000,
        ifLetGo: false,
        afterNonRenewal: true,
      },
      assignable: true,
      state: 'Ohio',
    },
    planChange: { by: 'employer', noticeDays: 90 },
    wrvuSchedule: 2_025,
    engagement: '1099',
    employerKind: 'nonprofit',
    sources: {
      'phases[0].base.annualDollars': { ref: '4.1(a)', quote: 'a base salary', status: 'stated' },
      rebase: { status: 'oral' },
    },
    volume: {
      annualWrvus: 4_200.25,
      rampPercent: [50, 100],
      growthPercentPerYear: 1.5,
      monthWeights: [1, 2, 3, 0, 5, 6, 7, 8, 9, 10, 11, 1_000],
      leave: [
        { fromMonth: 14, months: 2.77, basePaidPercent: 60 },
        { fromMonth: 17, months: 1 },
      ],
      creditPercent: 98,
      explainedYears: [2, 4],
      from: 'stated',
      wrvuSchedule: 'current',
    },
    clinic: fullClinic(),
    pace: fullPace(),
    log: {
      notes: [
        {
          date: '2028-02-29',
          about: 'slotsHeld',
          text: 'Six slots held, "for urgent visits".',
          month: '2028-02',
          wrvus: 260.5,
          explainsYear: 1,
        },
        { text: 'Asked for the report.' },
      ],
    },
    survey: {
      name: 'A survey "of ours"',
      year: 2026,
      feeScheduleYear: 2025,
      wrvus: { p25: 4100, p50: 5000.5, p75: 6000, p90: 7200 },
      dollarsPerWrvu: { p25: 48.5, p50: 55.1234, p75: 63, p90: 80 },
      annualDollars: { p25: 240_000, p50: 271_000.5, p75: 310_000, p90: 400_000 },
    },
  };
}

function fullClinic() {
  return {
    template: {
      daysPerWeek: 4.5,
      weeksPerYear: 46.4,
      slotsPerDay: 20,
      heldSlotsPerDay: 2.5,
      fillPercent: 92.5,
      noShowPercent: 8,
      refillPercent: 30,
      seenPerDay: 15.25,
    },
    calendar: {
      startDate: '2027-07-06',
      weekdays: {
        monday: 100,
        tuesday: 100,
        wednesday: 0,
        thursday: 100,
        friday: 50,
        saturday: 25,
        sunday: 12.5,
      },
      absences: [
        { fromDate: '2027-12-24', toDate: '2028-01-02', reason: 'vacation' },
        { fromDate: '2028-02-29' },
      ],
      weeksOff: 4,
      educationDays: 5,
      holidayDays: 7.5,
    },
    visits: [
      {
        kind: 'new',
        label: 'new, long',
        code: '99204',
        sharePercent: 20,
        wrvusEach: 2.6,
        creditedAs: 'performed',
      },
      { kind: 'return', code: '99214', sharePercent: 80 },
    ],
    otherWrvusPerYear: 250.5,
    underCodingPercent: 12.5,
    credit: {
      assistantPercent: 16,
      furtherProcedurePercent: 50,
      supervisedWrvusPerYear: 1_200,
      supervisedPercent: 10,
    },
  };
}

function fullPace() {
  return {
    asOf: '2027-12-31',
    wrvusToDate: 1_600.25,
    months: [
      { month: '2027-07', wrvus: 260.5 },
      { month: '2027-08', wrvus: -12.25 },
    ],
    yearFrom: '2027-07-01',
    yearTo: '2028-06-30',
    shareBy: 'clinicDays',
    catchUpTimes: 1.5,
    colleagues: [{ annualWrvus: 4_800, clinicalFte: 0.9 }, { annualWrvus: 5_100 }],
    anyoneReachesTarget: 'notTold',
  };
}

function oneOff() {
  return { dollars: 12_500.5, paidInMonth: 2 };
}

function fullRepayment() {
  return {
    how: 'yearly',
    months: 36,
    fromMonth: 1,
    waived: { letGo: true, nonRenewed: false, deathOrDisability: true, goodReason: false },
  };
}
