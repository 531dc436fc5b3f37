using System.Text;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The error stream: whatever is in a line, a terminal neither obeys nor hides it. See <see cref="TerminalText"/>.</summary>
internal sealed class CleanWriter(TextWriter output) : TextWriter
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => output.Write(TerminalText.Clean(value.ToString()));

    public override void Write(string? value) => output.Write(TerminalText.Clean(value ?? ""));

    public override void WriteLine() => output.WriteLine();

    public override void WriteLine(string? value) => output.WriteLine(TerminalText.Clean(value ?? ""));
}
