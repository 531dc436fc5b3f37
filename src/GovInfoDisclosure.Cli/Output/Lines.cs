using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Lines that are printed together, or not at all if a fault comes between them.</summary>
internal sealed class Lines
{
    private readonly List<IRenderable> _lines = [];

    public IEnumerable<IRenderable> All => _lines;

    /// <summary>Adds an empty line.</summary>
    public void Add() => _lines.Add(new Text("\n"));

    /// <summary>Adds one line of parts, each in its style. Wrapped lines keep the indentation.</summary>
    public void Add(int indentation, params ReadOnlySpan<(string Text, Style Style)> parts) =>
        _lines.Add(new HangingLine(indentation, new Paragraph(), ParagraphOf(parts)));

    /// <summary>Adds one line with a label, such as the id of a rule. Wrapped lines begin below the text behind it.</summary>
    public void AddLabelled(int indentation, (string Text, Style Style) label, (string Text, Style Style) text) =>
        _lines.Add(new HangingLine(indentation, ParagraphOf([label, ("  ", Screen.Plain)]), ParagraphOf([text])));

    private static Paragraph ParagraphOf(ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var paragraph = new Paragraph();
        foreach ((string text, Style style) in parts)
            paragraph.Append(TerminalText.Clean(text), style);
        return paragraph;
    }
}
