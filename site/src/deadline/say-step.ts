/** A bundle of its own: the words of every reason are read only by those who ask why. */
export { stepWords } from '@baoqi/ui/step-words';
