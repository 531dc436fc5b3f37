using System.Collections.Immutable;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The columns of a list that has a line for each cell of the form, as <see cref="DocumentKind.Csv"/> writes it.</summary>
internal static class ListColumns
{
    public const string Agency = "agency";
    public const string Year = "year";
    public const string Edition = "edition";
    public const string Section = "section";
    public const string Row = "row";
    public const string Column = "column";
    public const string Label = "label";
    public const string Value = "value";

    /// <summary>All of them in their order.</summary>
    public static ImmutableArray<string> All { get; } = [Agency, Year, Edition, Section, Row, Column, Label, Value];

    /// <summary>Those without which a line is no figure of a cell.</summary>
    public static ImmutableArray<string> Required { get; } = [Edition, Section, Row, Column, Value];
}
