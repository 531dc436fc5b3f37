using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Lines of text with colours where the output is a terminal that wants them; elsewhere plain and unwrapped.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    // No line of a report comes near it.
    private const int Unwrapped = 1_000_000;

    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style ErrorStyle { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style WarningStyle { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style GoodStyle { get; } = new(Color.Green, decoration: Decoration.Bold);

    /// <summary>The screen on a writer. Colours are for standard output on a terminal without NO_COLOR, nothing else.</summary>
    public static Screen On(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = output,
            Interactive = InteractionSupport.No,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = output.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            // The enrichers turn colours on in build servers, where output is redirected.
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        if (!output.IsTerminal)
            console.Profile.Width = Unwrapped;
        return new(console);
    }

    public void Print(Lines lines)
    {
        foreach (IRenderable line in lines.All)
            console.Write(line);
    }
}
