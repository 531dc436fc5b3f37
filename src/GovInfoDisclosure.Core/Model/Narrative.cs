using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The prose of a section: 一、总体情况, 五、存在的主要问题及改进情况 or 六、其他需要报告的事项.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public sealed record Narrative
{
    /// <summary>
    /// The text of the section; paragraphs are separated by line feeds. Where there are parts: the text before the first.
    /// </summary>
    public string Text { get; init => field = WellFormed.OrThrow(value ?? throw new ArgumentNullException(nameof(value))); } = "";

    /// <summary>The parts of section one, such as （一）主动公开; empty elsewhere and where the section is not divided.</summary>
    public ImmutableArray<NarrativePart> Parts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The whole prose: text, then heading and text of each part.</summary>
    public string FullText => string.Join('\n', Parts.SelectMany(p => new[] { p.Heading, p.Text }).Prepend(Text).Where(t => t.Length > 0));

    /// <summary>Whether the other prose says the same, character by character.</summary>
    public bool Equals(Narrative? other) => other is not null && Text == other.Text && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Parts.Length);
}
