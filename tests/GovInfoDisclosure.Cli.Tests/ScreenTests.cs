using GovInfoDisclosure.Cli.Output;
using Spectre.Console;

namespace GovInfoDisclosure.Cli.Tests;

public class ScreenTests
{
    [Fact]
    public void A_terminal_gets_colours()
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        new Terminal(console).Print(LineOf(0, "错误"));

        Assert.Contains("\u001b[1;", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("错误", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_outputs_get_plain_lines_of_any_length()
    {
        using var writer = new StringWriter();
        string text = string.Concat(Enumerable.Repeat("表三 · 总计 ", 200)) + "完";
        Screen.On(writer).Print(LineOf(2, text));

        Assert.Equal($"  {text}\n", writer.ToString());
    }

    [Fact]
    public void Line_ends_in_a_text_do_not_break_the_line()
    {
        using var writer = new StringWriter();
        Screen.On(writer).Print(LineOf(0, "甲\r\n乙\u0007"));

        Assert.Equal("甲  乙\uFFFD\n", writer.ToString());
    }

    private static Lines LineOf(int indentation, string text)
    {
        var lines = new Lines();
        lines.Add(indentation, (text, Look.Error));
        return lines;
    }
}
