import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from './button.tsx';
import { Note } from './note.tsx';

function Stopped({ onRetry }: { onRetry: () => void }) {
  const { viewStopped } = useMessages().common;
  return (
    <Note
      tone="miss"
      live="alert"
      title={viewStopped.title}
      actions={
        <Button size="small" onClick={onRetry}>
          {viewStopped.action}
        </Button>
      }
    >
      {viewStopped.body}
    </Note>
  );
}

export interface ErrorBoundaryProps {
  children: ReactNode;
  onError?: (error: unknown, info: ErrorInfo) => void;
}

/** Keeps a fault in one view from blanking the page, and offers to draw that view anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    return this.state.failed ? (
      <Stopped onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}
