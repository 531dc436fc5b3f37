namespace GovInfoDisclosure.Forms;

// The shape in which the editions are written down (see Editions). FormBuilder turns it into the checked registry.

internal sealed record SectionSpec(
    int Number, string JsonName, string Chinese, string English, string Source, bool IsNarrative, params string[] Aliases)
{
    public FormParticular[] Members { get; init; } = [];

    public string[] PartHeadings { get; init; } = [];
}

internal sealed record ColumnSpec(string JsonName, string Chinese, string English, params string[] Aliases)
{
    public CellKind Kind { get; init; }

    public MoneyUnit? Unit { get; init; }

    public LocalizedText? Group { get; init; }
}

internal abstract record EntrySpec(string Numbering, string JsonName, string Chinese, string English);

internal sealed record RowSpec(string Numbering, string JsonName, string Chinese, string English, params string[] Aliases)
    : EntrySpec(Numbering, JsonName, Chinese, English);

internal sealed record GroupSpec(
    string Numbering, string JsonName, string Chinese, string English, string[] Aliases, params EntrySpec[] Entries)
    : EntrySpec(Numbering, JsonName, Chinese, English);

internal sealed record BlockSpec(string? Caption, ColumnSpec[] Columns, params EntrySpec[] Entries)
{
    public string? RowHead { get; init; }

    public string? ColumnHead { get; init; }
}

internal sealed record TableSpec(int Section, string JsonName, string Chinese, string English, params BlockSpec[] Blocks)
{
    public bool RowsSideBySide { get; init; }

    public string? PrintedRelation { get; init; }
}

/// <summary>
/// One relation for each row of a table (<see cref="Terms"/> name columns) or for each column (they name rows by their path
/// inside the table). A path ending in <c>/*</c> means all rows of a group.
/// </summary>
internal sealed record RelationSpec(
    Rule Rule, string Table, RelationDirection Direction, string Subject, bool SubjectIsTotal, params TermSpec[] Terms);

internal enum RelationDirection
{
    EachRow,
    EachColumn,
}

internal readonly record struct TermSpec(int Coefficient, string Path);

internal sealed record FormSpec(
    FormEdition Edition,
    LocalizedText Name,
    string Source,
    int FirstYear,
    int SampleYear,
    SectionSpec[] Sections,
    TableSpec[] Tables,
    RelationSpec[] Relations)
{
    /// <summary>The year before the first of the edition that follows.</summary>
    public int? LastYear { get; init; }
}
