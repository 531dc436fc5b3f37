using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>
/// A JSON value is no report, or no part of one. A serializer throws it where
/// <see cref="ReportJson.Read(ReadOnlySpan{byte}, ReportJsonReaderOptions?)"/> would give the findings.
/// </summary>
public sealed class ReportJsonException : JsonException
{
    private const int MostFindingsInMessage = 20;

    private readonly ImmutableArray<Finding> _findings;
    private readonly int _beginning;

    /// <summary>An exception with the findings of reading a text.</summary>
    /// <param name="findings">Findings of rule GID111 that say what is wrong and where.</param>
    public ReportJsonException(ImmutableArray<Finding> findings)
        : this(findings, 0)
    {
    }

    /// <param name="findings">The findings, with places from the beginning of the value.</param>
    /// <param name="beginning">How many bytes of the value the serializer has read when it notes its position.</param>
    internal ReportJsonException(ImmutableArray<Finding> findings, int beginning)
    {
        _findings = findings.IsDefault ? [] : findings;
        _beginning = beginning;
    }

    /// <summary>
    /// All findings, GID111 each. JSON pointers and lines are those of the whole text that the serializer read; so are columns, except
    /// that bytes are counted as characters in what is before the value on its first line.
    /// </summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            // The serializer notes its position in the exception only after it was thrown.
            string prefix = JsonPathPointer.Of(Path);
            int lines = (int)(LineNumber ?? 0), bytes = (int)Math.Max(0, (BytePositionInLine ?? 0) - _beginning);
            return lines == 0 && bytes == 0 && prefix.Length == 0
                ? _findings
                : [.. _findings.Select(f => JsonFindings.Move(f, prefix, lines, bytes))];
        }
    }

    /// <summary>The messages of the findings in English, the first twenty of them.</summary>
    public override string Message
    {
        get
        {
            ImmutableArray<Finding> findings = Findings;
            IEnumerable<string> messages = findings.Take(MostFindingsInMessage).Select(f => $"{f.Rule.Id} {f.Message(Language.English)}");
            int rest = findings.Length - MostFindingsInMessage;
            return string.Join(Environment.NewLine, rest > 0 ? messages.Append($"({rest} more)") : messages);
        }
    }
}
