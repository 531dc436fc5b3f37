using System.Collections.Immutable;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>What a quirk is: which media can have it, what it settles, and what it does.</summary>
internal sealed record QuirkTraits(ImmutableArray<DocumentMedium> Media, Settled Settles = Settled.Nothing)
{
    private static readonly ImmutableArray<DocumentMedium> All = [.. Enum.GetValues<DocumentMedium>()];
    private static readonly ImmutableArray<DocumentMedium> Lines = [DocumentMedium.Markdown, DocumentMedium.Text];
    private static readonly ImmutableArray<DocumentMedium> Cells = [.. All.Where(m => m != DocumentMedium.Text)];
    private static readonly ImmutableArray<DocumentMedium> Styled = Cells.Remove(DocumentMedium.Csv);
    private static readonly ImmutableArray<DocumentMedium> Pages = [DocumentMedium.Html, DocumentMedium.WebArchive];
    private static readonly ImmutableArray<DocumentMedium> Encoded =
        [DocumentMedium.Markdown, DocumentMedium.Text, DocumentMedium.Html, DocumentMedium.Csv];
    // Their cells have fixed columns.
    private static readonly ImmutableArray<DocumentMedium> Sheets =
        [DocumentMedium.Excel, DocumentMedium.OpenDocumentSheet, DocumentMedium.Csv];

    /// <summary>What the document says instead of the report it is made from.</summary>
    public Func<DisclosureReport, DisclosureReport>? Says { get; private init; }

    /// <summary>How the draft changes; null for quirks of writing.</summary>
    public Action<PageDraft, Random>? Change { get; private init; }

    public static QuirkTraits Of(LayoutQuirk quirk) => quirk switch
    {
        LayoutQuirk.BlocksApart => new(All) { Change = TableQuirks.SetBlocksApart },
        LayoutQuirk.OtherOutcomesInOneRow => new(All) { Says = GroupQuirks.WithoutRows, Change = GroupQuirks.PutInOneRow },
        LayoutQuirk.ColumnsNumbered => new(All) { Change = TableQuirks.NumberColumns },
        LayoutQuirk.TableCutByPage => new(All) { Change = TableQuirks.CutByPage },
        LayoutQuirk.MergedCellsBlank => new(Styled, Settled.Merging),
        LayoutQuirk.MergedCellsRepeated => new([.. All.Where(m => m != DocumentMedium.Markdown)], Settled.Merging),
        LayoutQuirk.MergedCellsAbsent => new(All.RemoveRange([.. Sheets, DocumentMedium.Ofd]), Settled.Merging),
        LayoutQuirk.FigureSurplus => new(All) { Change = TableQuirks.AddFigure },
        LayoutQuirk.LabelsReworded => new(All) { Change = LabelQuirks.Reword },
        LayoutQuirk.LabelsMisread => new(All) { Change = LabelQuirks.Misread },
        LayoutQuirk.BracketsMixed => new(All) { Change = LabelQuirks.MixBrackets },
        LayoutQuirk.LabelsWrapped => new(All, Settled.LinesOfCells) { Change = LabelQuirks.Wrap },
        LayoutQuirk.ZerosLeftBlank => new(All) { Says = FigureQuirks.WithoutZeros },
        LayoutQuirk.BlankMarks => new(All, Settled.Blanks) { Change = FigureQuirks.MarkBlanks },
        LayoutQuirk.BlanksNonBreaking => new(Cells, Settled.Blanks) { Change = FigureQuirks.SpaceBlanks },
        LayoutQuirk.DigitsFullWidth => new(All, Settled.Digits) { Change = FigureQuirks.Widen },
        LayoutQuirk.DigitsGrouped => new(All, Settled.Digits) { Change = FigureQuirks.Group },
        LayoutQuirk.DigitsTorn => new(Cells, Settled.Digits) { Change = FigureQuirks.Tear },
        LayoutQuirk.UnitsInCells => new(All) { Change = FigureQuirks.AddUnits },
        LayoutQuirk.NoteMarks => new(All, Settled.Marks) { Change = AsideQuirks.Mark },
        LayoutQuirk.FiguresStruckOut => new(Styled, Settled.Strikes) { Change = AsideQuirks.Strike },
        LayoutQuirk.AgencyAboveTitle => new(All, Settled.Title) { Says = FrameQuirks.WithShortTitle, Change = FrameQuirks.PutAgencyAbove },
        LayoutQuirk.TitleWithoutYear => new(All, Settled.Title) { Says = FrameQuirks.WithTitleWithoutYear },
        LayoutQuirk.SignatureAtEnd => new(All) { Change = FrameQuirks.Sign },
        LayoutQuirk.PartHeadingsInline => new(All) { Says = ProseQuirks.WithoutStops, Change = ProseQuirks.RunIn },
        LayoutQuirk.SectionTitlesReworded => new(All) { Change = FrameQuirks.RewordSections },
        LayoutQuirk.SectionsNumberedOtherwise => new(All, Settled.Numbering) { Change = FrameQuirks.NumberSections },
        LayoutQuirk.TableOfContents => new(All) { Change = FrameQuirks.AddContents },
        LayoutQuirk.PageFurniture => new(Lines.Add(DocumentMedium.Ofd)) { Change = FrameQuirks.AddFurniture },
        LayoutQuirk.ProseWrapped => new(Lines) { Change = ProseQuirks.Wrap },
        LayoutQuirk.HeadNotMarked => new([DocumentMedium.Markdown, .. Pages]),
        LayoutQuirk.TabSeparated => new([DocumentMedium.Text], Settled.Layout | Settled.LinesOfCells),
        LayoutQuirk.OneCellPerLine => new([DocumentMedium.Text], Settled.Layout | Settled.Merging),
        LayoutQuirk.LonePipes => new([DocumentMedium.Text], Settled.Layout | Settled.Merging),
        LayoutQuirk.CellsStyled or LayoutQuirk.CellsUnclosed or LayoutQuirk.EntitiesInline or LayoutQuirk.SiteAround =>
            new(Pages),
        LayoutQuirk.FiguresInFields => new(Pages, Settled.Marks | Settled.Strikes),
        LayoutQuirk.PageInTable => new([.. Pages, DocumentMedium.Word]),
        LayoutQuirk.LineEndsCrLf => new(Encoded),
        LayoutQuirk.Utf8Bom or LayoutQuirk.Utf16 or LayoutQuirk.Gb18030 => new(Encoded, Settled.Encoding),
        LayoutQuirk.DeclaredGb2312 => new([DocumentMedium.Html], Settled.Encoding),
        LayoutQuirk.TablesInContentControls or LayoutQuirk.TablesInTextBoxes or LayoutQuirk.TrackedChanges => new([DocumentMedium.Word]),
        LayoutQuirk.NumberedHeadings => new([DocumentMedium.Word], Settled.Numbering) { Change = FrameQuirks.LeaveOutNumbers },
        LayoutQuirk.SheetsBySection => new([DocumentMedium.Excel]),
        LayoutQuirk.NumbersAsText or LayoutQuirk.FormulasForTotals => new([DocumentMedium.Excel], Settled.Storage),
        LayoutQuirk.NumbersGroupedByFormat or LayoutQuirk.NumbersWithFormats =>
            new([DocumentMedium.Excel], Settled.Storage | Settled.Digits),
        LayoutQuirk.LinesAsAreas or LayoutQuirk.LettersApart or LayoutQuirk.PagesTurned => new([DocumentMedium.Ofd]),
        _ => throw new ArgumentOutOfRangeException(nameof(quirk), quirk, "Not a quirk."),
    };
}

/// <summary>What can be settled only once in a document.</summary>
[Flags]
internal enum Settled
{
    Nothing = 0,
    Merging = 1,
    Blanks = 2,
    Digits = 4,
    Title = 8,
    Layout = 16,
    LinesOfCells = 32,
    Encoding = 64,
    Numbering = 128,
    Storage = 256,
    Marks = 512,
    Strikes = 1024,
}
