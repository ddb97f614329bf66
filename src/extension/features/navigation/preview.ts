import * as vscode from 'vscode';

/** Shows places of an editor for a moment without going there: the cursor stays, so that nothing has to be put back but the view. */
export class Preview implements vscode.Disposable {
  private readonly line = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
  });
  private readonly words = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    // High contrast themes have no such background, but a border.
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('editor.findMatchBorder'),
  });

  /** Brings a range into view and highlights it, instead of the one before. */
  show(editor: vscode.TextEditor, range: vscode.Range): void {
    editor.setDecorations(this.line, [range]);
    editor.setDecorations(this.words, [range]);
    // The list lies over the editor's first lines.
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }

  /** Takes the highlighting away. */
  clear(editor: vscode.TextEditor): void {
    editor.setDecorations(this.line, []);
    editor.setDecorations(this.words, []);
  }

  dispose(): void {
    this.line.dispose();
    this.words.dispose();
  }
}
