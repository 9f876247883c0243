// Lives the same steps under other lucks beside the page.
import { serve } from './labor.ts';
import { liveLucks } from './lucks.ts';

serve(liveLucks);
