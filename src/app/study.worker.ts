// Goes through a recording beside the page.
import { serve } from './labor.ts';
import { studyNight } from './study.ts';

serve(studyNight);
