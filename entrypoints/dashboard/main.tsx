import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { mountSurface } from '../../components/surface/mount-surface.tsx';

void mountSurface(<Dashboard />);
