using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Documents;

/// <summary>What a written document shows besides the report.</summary>
public sealed record DocumentWriterOptions
{
    /// <summary>
    /// Findings to be shown where they belong: at the cell, row, section or line, or at the title if they are about the whole report or
    /// about something that is not printed. Word and Excel mark the place and add a comment, HTML marks it and shows the finding when
    /// pointed at, Markdown has footnotes; CSV shows none. For print, Word (as endnotes) and HTML have numbers at the places and a list of
    /// all at the end, Excel has the list on a sheet. Default: none.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Proposals for the findings, as a check gives them: the first finding of each problem shows its proposal too. Default:
    /// none.</summary>
    public LocalisationResult Localisation { get; init => field = value ?? new(); } = new();

    /// <summary>The language of the findings. The report itself is always in Chinese.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
