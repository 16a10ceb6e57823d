import { mountSurface } from '../../components/surface/mount-surface.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';

void mountSurface(<Welcome />);
