using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>One thing that a reader or a rule found in a report.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed record Finding
{
    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pointer">The JSON pointer (RFC 6901) of the place in the report; empty for the whole report.</param>
    public Finding(Rule rule, string pointer)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(pointer);
        Rule = rule;
        Pointer = pointer;
        Severity = rule.Severity;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>
    /// A fingerprint of the rule, the cells and their figures, and of what else is stated, by which people accept a finding; it changes
    /// when a figure does. A check gives it; empty before. Findings that differ only in it are equal.
    /// </summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The severity: the rule's own unless the rule set gives another.</summary>
    public FindingSeverity Severity { get; init; }

    /// <summary>The JSON pointer of the place in the report that the finding is about; empty for the whole report.</summary>
    public string Pointer { get; internal init; }

    /// <summary>The JSON pointers of the other cells that take part, in the order of the form.</summary>
    public ImmutableArray<string> Related { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The signed cells of the relation that fails, in the order of the form, so that the sum can be shown; empty for other
    /// findings.</summary>
    public ImmutableArray<FindingTerm> Terms { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The value that satisfies the rule, where there is one.</summary>
    public FindingValue? Expected { get; init; }

    /// <summary>The value in the report.</summary>
    public FindingValue? Actual { get; init; }

    /// <summary>The place in the source; null for findings about the figures themselves.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The documents that a finding over several of them is about, by their names; empty for one about a single report.</summary>
    public ImmutableArray<string> Sources { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The names of units or other agencies that a finding over several reports is about.</summary>
    public ImmutableArray<string> Units { get; init => field = value.IsDefault ? [] : value; } = [];
    /// <summary>The words of the report's text that the finding is about; null for others.</summary>
    public FindingQuote? Quote { get; init; }

    /// <summary>What these words state, where it is a figure or that there was none; null for others.</summary>
    public FindingFact? Fact { get; init; }

    /// <summary>The key of the message in <see cref="Rule.Messages"/>.</summary>
    public string MessageKey { get; init; } = Rule.Usual;

    /// <summary>
    /// The arguments of the message besides <c>{expected}</c>, <c>{actual}</c> and <c>{pointer}</c>; a rule set adds <c>{cell}</c> where it
    /// is not given, the label of the place.
    /// </summary>
    public ImmutableArray<FindingArgument> Arguments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The message in the given language.</summary>
    /// <example><code>
    /// ReportReadResult result = ReportJson.Read(File.ReadAllBytes("report.json"));
    /// var reasons = result.Findings.Select(f => f.Message(Language.Chinese));
    /// </code></example>
    public string Message(Language language)
    {
        string template = Rule.Messages[MessageKey].In(language);
        var message = new StringBuilder(template.Length + 64);
        int position = 0;
        while (template.IndexOf('{', position) is >= 0 and var open && template.IndexOf('}', open) is >= 0 and var close)
        {
            message.Append(template, position, open - position).Append(Argument(template[(open + 1)..close], language));
            position = close + 1;
        }

        return message.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Whether the other finding says the same.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Rule.Id == other.Rule.Id && Severity == other.Severity && Pointer == other.Pointer
        && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan()) && Units.AsSpan().SequenceEqual(other.Units.AsSpan())
        && Expected == other.Expected && Actual == other.Actual && Place == other.Place && MessageKey == other.MessageKey
        && Quote == other.Quote && Fact == other.Fact
        && Related.AsSpan().SequenceEqual(other.Related.AsSpan()) && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Pointer, Expected, Actual, Place, MessageKey);

    /// <summary>Rule, pointer and Chinese message, for logs and test output.</summary>
    public override string ToString() => $"{Rule.Id} {Pointer}: {Message(Language.Chinese)}";

    /// <summary>Whether the message has a place for an argument that the finding does not bring.</summary>
    internal bool Lacks(string argument) =>
        !Has(argument) && Rule.Messages.TryGetValue(MessageKey, out LocalizedText? template)
        && template.Chinese.Contains($"{{{argument}}}", StringComparison.Ordinal);

    private bool Has(string argument)
    {
        foreach (FindingArgument given in Arguments)
        {
            if (given.Name == argument)
                return true;
        }

        return false;
    }

    private string Argument(string name, Language language)
    {
        foreach (FindingArgument argument in Arguments)
        {
            if (argument.Name == name)
                return argument.Value.In(language);
        }

        return name switch
        {
            "expected" => Expected.ToString() ?? "",
            "actual" => Actual.ToString() ?? "",
            "pointer" or "cell" => Pointer,
            _ => throw new InvalidOperationException($"Message {MessageKey} of {Rule.Id} lacks the argument {name}."),
        };
    }
}
