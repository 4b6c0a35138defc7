export { WorkingDays } from './working-days-repository';
