using System.Collections.Immutable;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Lines that are printed together, or not at all if a fault comes between them.</summary>
internal sealed class Lines
{
    private static readonly Line Empty = new(0, [], []);

    private readonly List<Line> _lines = [];

    public IEnumerable<Line> All => _lines;

    /// <summary>Adds an empty line.</summary>
    public void Add() => _lines.Add(Empty);

    /// <summary>Adds one line of parts. Wrapped lines keep the indentation.</summary>
    public void Add(int indentation, params ReadOnlySpan<(string Text, Look Look)> parts) => _lines.Add(new(indentation, [], Clean(parts)));

    /// <summary>Adds one line with a label, such as the id of a rule. Wrapped lines begin below the text behind it.</summary>
    public void AddLabelled(int indentation, (string Text, Look Look) label, (string Text, Look Look) text) =>
        _lines.Add(new(indentation, Clean([label, ("  ", Look.Plain)]), Clean([text])));

    private static ImmutableArray<(string Text, Look Look)> Clean(ReadOnlySpan<(string Text, Look Look)> parts)
    {
        var cleaned = ImmutableArray.CreateBuilder<(string Text, Look Look)>(parts.Length);
        foreach ((string text, Look look) in parts)
            cleaned.Add((TerminalText.Clean(text), look));
        return cleaned.MoveToImmutable();
    }
}
