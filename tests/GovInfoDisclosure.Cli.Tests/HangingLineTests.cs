using GovInfoDisclosure.Cli.Output;
using Spectre.Console;

namespace GovInfoDisclosure.Cli.Tests;

public sealed class HangingLineTests
{
    [Fact]
    public void Wrapped_text_goes_on_below_its_beginning() => Assert.Equal(
        """
          GID301  一二三四五六七八九十
                  甲乙丙丁

        """.ReplaceLineEndings("\n"),
        Printed(lines => lines.AddLabelled(2, ("GID301", Look.Plain), ("一二三四五六七八九十甲乙丙丁", Look.Plain))));

    [Fact]
    public void Wrapped_text_without_a_label_keeps_the_indentation() => Assert.Equal(
        """
            一二三四五六七八九十甲乙丙
            丁

        """.ReplaceLineEndings("\n"),
        Printed(lines => lines.Add(4, ("一二三四五六七八九十甲乙丙丁", Look.Plain))));

    [Fact]
    public void An_empty_line_is_one_line() => Assert.Equal("甲\n\n乙\n", Printed(lines =>
    {
        lines.Add(0, ("甲", Look.Plain));
        lines.Add();
        lines.Add(0, ("乙", Look.Plain));
    }));

    // On a terminal of 30 columns, where a Chinese character takes two.
    private static string Printed(Action<Lines> add)
    {
        var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = 30;
        var lines = new Lines();
        add(lines);
        new Terminal(console).Print(lines);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
