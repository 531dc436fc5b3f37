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
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly CheckResultWriter _answer;

    public CheckAnswer(TextWriter output, Language language)
    {
        _output = output;
        _writer = new(_buffer, JsonDocuments.Layout);
        _answer = new(_writer, language);
        _answer.WriteStart();
    }

    public void Write(CheckedFile file)
    {
        // The reports themselves are what `read` prints.
        _answer.Write(file.Result with { Report = null });
        Flush();
    }

    public void WriteEnd(CheckTotals totals)
    {
        _answer.WriteEnd();
        Flush();
        _output.Write("\n");
    }

    public void Dispose() => _writer.Dispose();

    private void Flush()
    {
        _writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _output.Flush();
        _buffer.ResetWrittenCount();
    }
}
