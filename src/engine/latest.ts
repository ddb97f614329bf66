/**
 * Keeps the latest object of each class. When V8 collects garbage and finds no object of a class, it throws away whatever it compiled for such
 * objects, and the next keystroke would be read by its interpreter.
 */
export class Latest {
  private readonly byClass = new Map<unknown, object>();

  keep(object: object): void {
    this.byClass.set(object.constructor, object);
  }
}
