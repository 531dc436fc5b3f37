using System.Buffers;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The findings of <c>check</c> for programs.</summary>
internal sealed class CheckAnswer : ICheckOutput, IDisposable
{
    private readonly TextWriter _output;
    private readonly Language _language;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private CheckedPanel? _panel;
    private CheckResultWriter? _answer;

    public CheckAnswer(TextWriter output, Language language)
    {
        _output = output;
        _language = language;
        _writer = new(_buffer, JsonDocuments.Layout);
    }

    public void Take(CheckedPanel panel) => _panel = panel;

    public void Write(CheckedFile file)
    {
        // The reports themselves are what `read` prints.
        CheckedReport report = file.Result with { Report = null };
        Try(report);
        Answer.Write(report);
        Flush();
    }

    public void WriteEnd(CheckTotals totals)
    {
        Answer.WriteEnd();
        Flush();
        _output.Write("\n");
    }

    public void Dispose() => _writer.Dispose();

    private CheckResultWriter Answer
    {
        get
        {
            if (_answer is null)
            {
                _answer = new(_writer, _language) { Panel = _panel };
                _answer.WriteStart();
            }

            return _answer;
        }
    }

    // JSON cannot be taken back: what has a fault must show it before the answer has half of a report.
    private void Try(CheckedReport report)
    {
        using var writer = new Utf8JsonWriter(Stream.Null, JsonDocuments.Layout);
        var answer = new CheckResultWriter(writer, _language) { Panel = _panel };
        answer.WriteStart();
        answer.Write(report);
    }

    private void Flush()
    {
        _writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
