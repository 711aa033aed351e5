import type { Dispatch, ReactNode } from 'react';
import { Suspense, useId } from 'react';
import { MoneyField, RateField, WrvuField } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { TryChoice } from '../tries/TryChoice.tsx';
import { RampQuestion } from './RampQuestion.tsx';
import { MedicareQuestion } from './sectionContents.ts';
import { TermField } from './TermField.tsx';
import { Threshold } from './Threshold.tsx';
import { VolumeSlider } from './VolumeSlider.tsx';
import './FourFieldsForm.css';

interface FourFieldsFormProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  /** What stands right under the fields: on a phone, the answer in a line. */
  readonly under: ReactNode;
  /** What comes after the question: where the fields are kept. */
  readonly last: ReactNode;
}

/** The four numbers that are enough for an answer, and the one question under them. */
export function FourFieldsForm({ found, dispatch, under, last }: FourFieldsFormProps) {
  const { fields } = found;
  const asked = useId();
  const common = { found, dispatch };
  return (
    <section className="four-fields" aria-labelledby="four-fields">
      <div className="four-fields-head">
        <h2 className="section-title" id="four-fields">
          Your contract
        </h2>
        <TryChoice tried={found.tried} dispatch={dispatch} />
      </div>
      <div className="four-fields-grid">
        <TermField {...common} as={MoneyField} field={fields.base} />
        <TermField {...common} as={WrvuField} field={fields.target} />
        <TermField {...common} as={RateField} field={fields.rate} describedBy={asked} />
        {/* Stays while its content changes, so that the focus has where to go. */}
        <div className="threshold-place">
          <Threshold {...common} />
        </div>
        <div className="four-fields-asked" id={asked}>
          <Suspense fallback={null}>
            <MedicareQuestion of={found.alone} path={fields.rate.term.path} />
          </Suspense>
        </div>
        <div className="four-fields-volume">
          <TermField {...common} as={WrvuField} field={fields.volume} whenEmpty="your number" />
        </div>
        <div className="four-fields-slider">
          <VolumeSlider found={found} dispatch={dispatch} />
        </div>
      </div>
      {under}
      <RampQuestion {...common} />
      {last}
    </section>
  );
}
