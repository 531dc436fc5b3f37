using Spectre.Console;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Lines on a terminal: wrapped, and with colours if the terminal wants them.</summary>
internal sealed class Terminal(IAnsiConsole console) : Screen
{
    public static Terminal Over(TextWriter writer) => new(AnsiConsole.Create(new()
    {
        Out = new AnsiConsoleOutput(writer),
        Interactive = InteractionSupport.No,
        // The enrichers turn colours on in build servers, where output is redirected.
        Enrichment = new() { UseDefaultEnrichers = false },
    }));

    protected override void Print(Line line)
    {
        if (line.Text.IsEmpty)
            console.WriteLine();
        else
            console.Write(new HangingLine(line.Indentation, ParagraphOf(line.Label), ParagraphOf(line.Text)));
    }

    private static Paragraph ParagraphOf(IEnumerable<(string Text, Look Look)> parts)
    {
        var paragraph = new Paragraph();
        foreach ((string text, Look look) in parts)
            paragraph.Append(text, StyleOf(look));
        return paragraph;
    }

    private static Style StyleOf(Look look) => look switch
    {
        Look.Strong => new(decoration: Decoration.Bold),
        Look.Faint => new(Color.Grey),
        Look.Error => new(Color.Red, decoration: Decoration.Bold),
        Look.Warning => new(Color.Yellow, decoration: Decoration.Bold),
        Look.Good => new(Color.Green, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
