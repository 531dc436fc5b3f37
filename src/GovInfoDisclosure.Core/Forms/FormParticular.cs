using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// A member of the JSON of a report that is no figure: a fact about the report, such as its year, or the prose of a section.
/// </summary>
public sealed class FormParticular
{
    internal FormParticular(string jsonName, ParticularKind kind, LocalizedText label, string? source)
    {
        JsonName = jsonName;
        Kind = kind;
        Label = label;
        Source = source;
    }

    /// <summary>The member name in JSON (camelCase).</summary>
    public string JsonName { get; }

    /// <summary>What the member may hold.</summary>
    public ParticularKind Kind { get; }

    /// <summary>The label: that of the form where it has one.</summary>
    public LocalizedText Label { get; }

    /// <summary>The document or clause that demands the member; null where none does.</summary>
    public string? Source { get; }

    /// <summary>Whether JSON must have the member.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>
    /// Whether the value may be null in JSON: the report does not state it though it has to, which is a finding (GID104) and no fault of
    /// the format. A member that is not required is left out instead.
    /// </summary>
    public bool IsNullable { get; internal init; }

    /// <summary>The words allowed as its value (<see cref="ParticularKind.Word"/>); empty for other kinds.</summary>
    public ImmutableArray<string> Words { get; internal init; } = [];

    /// <summary>The members of the object, or of each object of the list; empty for other kinds.</summary>
    public ImmutableArray<FormParticular> Members { get; internal init; } = [];

    /// <summary>The member name.</summary>
    public override string ToString() => JsonName;
}
