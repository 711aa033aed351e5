/**
 * The specialties that any quote names, in the words of the quotes. `alsoCalled` is what contracts
 * write; a specialty that is written in other words is asked for, never guessed: "pediatric
 * cardiology" is no cardiology.
 */

export interface Specialty {
  readonly name: string;
  readonly alsoCalled: readonly string[];
}

const table = {
  anesthesiology: { name: 'Anesthesiology', alsoCalled: ['anaesthesiology'] },
  cardiology: {
    name: 'Cardiology, general and non-interventional',
    alsoCalled: [
      'cardiology',
      'general cardiology',
      'cardiology general',
      'noninvasive cardiology',
      'non-invasive cardiology',
      'non-interventional cardiology',
      'cardiology, non-interventional',
    ],
  },
  'cardiology-all': { name: 'Cardiology, all kinds', alsoCalled: [] },
  'cardiology-invasive': { name: 'Cardiology, invasive', alsoCalled: ['invasive cardiology'] },
  'cardiology-interventional': {
    name: 'Cardiology, interventional',
    alsoCalled: ['interventional cardiology', 'cardiology cath lab'],
  },
  'cardiology-heart-failure': {
    name: 'Cardiology, advanced heart failure',
    alsoCalled: ['advanced heart failure', 'heart failure cardiology'],
  },
  electrophysiology: {
    name: 'Cardiac electrophysiology',
    alsoCalled: ['electrophysiology', 'ep', 'cardiology electrophysiology'],
  },
  'cardiology-app': {
    name: 'Cardiology, advanced practice providers',
    alsoCalled: ['cardiology app'],
  },
  'emergency-medicine': { name: 'Emergency medicine', alsoCalled: ['em', 'emergency'] },
  'family-medicine-outpatient': {
    name: 'Family medicine, outpatient',
    alsoCalled: [
      'family medicine',
      'family practice',
      'fm',
      'outpatient family medicine',
      'family medicine without ob',
    ],
  },
  gastroenterology: { name: 'Gastroenterology', alsoCalled: ['gi'] },
  'general-surgery': { name: 'General surgery', alsoCalled: ['surgery, general'] },
  geriatrics: { name: 'Geriatrics', alsoCalled: ['geriatric medicine'] },
  'hematology-oncology': {
    name: 'Hematology and oncology',
    alsoCalled: ['hematology/oncology', 'hematology oncology', 'hem/onc'],
  },
  hospitalist: {
    name: 'Hospitalist, adults',
    alsoCalled: ['hospitalist', 'hospital medicine', 'internal medicine hospitalist'],
  },
  'hospitalist-pediatric': {
    name: 'Hospitalist, children',
    alsoCalled: ['pediatric hospitalist', 'pediatric hospital medicine'],
  },
  'internal-medicine-outpatient': {
    name: 'Internal medicine, outpatient',
    alsoCalled: [
      'internal medicine',
      'general internal medicine',
      'im',
      'outpatient internal medicine',
      'primary care internal medicine',
    ],
  },
  nephrology: { name: 'Nephrology', alsoCalled: [] },
  neurology: { name: 'Neurology', alsoCalled: [] },
  neurosurgery: { name: 'Neurosurgery', alsoCalled: ['neurological surgery'] },
  'obstetrics-gynecology': {
    name: 'Obstetrics and gynecology',
    alsoCalled: ['ob/gyn', 'obgyn', 'obstetrics/gynecology'],
  },
  ophthalmology: { name: 'Ophthalmology', alsoCalled: [] },
  orthopedics: {
    name: 'Orthopedic surgery',
    alsoCalled: ['orthopedics', 'orthopaedic surgery', 'orthopaedics'],
  },
  pediatrics: { name: 'Pediatrics, general', alsoCalled: ['pediatrics', 'general pediatrics'] },
  'primary-care': {
    name: 'Primary care, three specialties together',
    alsoCalled: ['primary care'],
  },
  psychiatry: { name: 'Psychiatry', alsoCalled: [] },
  radiology: {
    name: 'Radiology, diagnostic',
    alsoCalled: ['radiology', 'diagnostic radiology'],
  },
  'surgical-all': { name: 'Surgical specialties together', alsoCalled: [] },
  'nonsurgical-all': { name: 'Non-surgical specialties together', alsoCalled: [] },
  all: { name: 'All specialties together', alsoCalled: [] },
  'urgent-care': { name: 'Urgent care', alsoCalled: [] },
  urology: { name: 'Urology', alsoCalled: [] },
} as const satisfies Readonly<Record<string, Specialty>>;

export type SpecialtyId = keyof typeof table;

export const specialties: Readonly<Record<SpecialtyId, Specialty>> = table;
