namespace GovInfoDisclosure.Cli.Output;

/// <summary>Where lines of text are printed.</summary>
internal abstract class Screen
{
    /// <summary>The screen on a writer: with colours and wrapped lines on a terminal, elsewhere plain.</summary>
    public static Screen On(TextWriter writer) =>
        !Console.IsOutputRedirected && ReferenceEquals(writer, Console.Out) ? Terminal.Over(writer) : new PlainScreen(writer);

    public void Print(Lines lines)
    {
        foreach (Line line in lines.All)
            Print(line);
    }

    protected abstract void Print(Line line);

    // The library for terminals takes an eighth of the time of a short command: it is left alone here.
    private sealed class PlainScreen(TextWriter writer) : Screen
    {
        protected override void Print(Line line)
        {
            writer.Write(new string(' ', line.Indentation));
            foreach ((string text, _) in line.Label)
                writer.Write(text);
            foreach ((string text, _) in line.Text)
                writer.Write(text);
            writer.Write('\n');
        }
    }
}
