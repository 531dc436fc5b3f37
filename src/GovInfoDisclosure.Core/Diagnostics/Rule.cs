using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a rule is, apart from how it is checked: its stable id, name, severity, messages and source.</summary>
/// <remarks>
/// Messages are templates with named places such as <c>{expected}</c>; each finding brings the arguments. The key of the usual
/// message is <see cref="Usual"/>; further keys are for cases that need other words.
/// </remarks>
[JsonConverter(typeof(RuleJsonConverter))]
public sealed record Rule
{
    /// <summary>The key of the message used unless a finding names another.</summary>
    public const string Usual = "usual";

    /// <summary>A rule with one message.</summary>
    /// <param name="id">The stable id, such as <c>GID301</c>.</param>
    /// <param name="name">The name in camelCase, such as <c>requestRowTotal</c>.</param>
    /// <param name="severity">The severity unless a rule set gives another.</param>
    /// <param name="message">The template of the usual message.</param>
    public Rule(string id, string name, FindingSeverity severity, LocalizedText message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(message);
        Id = id;
        Name = name;
        Severity = severity;
        Messages = ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal).Add(Usual, message);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name in camelCase.</summary>
    public string Name { get; }

    /// <summary>The severity unless a rule set gives another.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The message templates by key.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Messages { get; init; }

    /// <summary>What has to hold: an equation in the terms of the form where there is one, else a sentence.</summary>
    public LocalizedText? Formula { get; init; }

    /// <summary>The clause or document the rule rests on; null for rules about reading.</summary>
    public string? Source { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal Rule Or(string key, string chinese, string english) => this with { Messages = Messages.SetItem(key, new(chinese, english)) };
}
