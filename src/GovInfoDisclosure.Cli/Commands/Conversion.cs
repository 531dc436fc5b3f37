using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>One document in, another one out.</summary>
/// <param name="streams">The streams of the process.</param>
/// <param name="language">The language of messages.</param>
/// <param name="isOneOfMany">Whether messages have to name the document.</param>
internal sealed class Conversion(Streams streams, Language language, bool isOneOfMany = false)
{
    private readonly ReadMessages _messages = new(streams.Error, language, isOneOfMany);

    /// <summary>Reads a document and writes what becomes of it.</summary>
    /// <param name="source">The FILE argument.</param>
    /// <param name="part">The number of the report in a file with several; null: the only one.</param>
    /// <param name="output">The file to write to; null: standard output.</param>
    /// <param name="write">Writes what becomes of the report. Returns what went wrong; null if all went well.</param>
    public int Run(
        string source, int? part, string? output, Func<InputReading, DisclosureReport, (string Path, LocalizedText Reason)?> write)
    {
        try
        {
            if (output is not null && OutputFile.IsInput(output, source))
                return Fail((output, Texts.OutputIsInput));
            InputReading reading = new InputReader(streams.Input).Read(source, part);
            _messages.Write(reading);
            if (reading.Document.Report is not { } report)
                return ExitCode.Failure;
            if (write(reading, report) is { } failure)
                return Fail(failure);
            return reading.Document.Findings.Any(f => f.Severity == FindingSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
        }
        catch (Exception exception) when (OwnFault.Is(exception))
        {
            return Fail((source, OwnFault.InFile(exception)));
        }
    }

    private int Fail((string Path, LocalizedText Reason) failure)
    {
        _messages.WriteFailure(failure);
        return ExitCode.Failure;
    }
}
