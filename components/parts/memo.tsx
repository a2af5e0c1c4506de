/**
 * A component that is drawn again only when a property is another object or value: what
 * keeps a new bubble from redrawing the timeline. (`preact/compat` has one, with 2 kB around it.)
 * @module
 */
import { Component, type ComponentChildren, type FunctionComponent } from 'preact';

export function memo<Props extends object>(
  Draw: FunctionComponent<Props>,
): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !sameShallow(this.props, next);
    }
    override render(): ComponentChildren {
      return <Draw {...this.props} />;
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}

function sameShallow(left: object, right: object): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Reflect.get(left, key) === Reflect.get(right, key));
}
