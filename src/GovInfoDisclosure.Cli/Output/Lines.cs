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
    public void Add(int indentation, params (string Text, Style Style)[] parts)
    {
        var line = new Paragraph();
        foreach ((string text, Style style) in parts)
            line.Append(TerminalText.Clean(text), style);
        _lines.Add(new Padder(line, new Padding(indentation, 0, 0, 0)));
    }
}
