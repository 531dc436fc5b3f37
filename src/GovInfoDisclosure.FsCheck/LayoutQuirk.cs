namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// A way in which real documents depart from the plain layout of the form. A quirk never changes what a careful person reads; where
/// the document says something else than the report it was made from, <see cref="ReportDocument.Report"/> is what it says. For the media
/// that a quirk fits and for quirks that exclude each other, see <see cref="LayoutQuirks"/>.
/// </summary>
public enum LayoutQuirk
{
    // The order is the one in which they are applied: structure, labels, figures, frame, writing.

    /// <summary>Each Article 20 block is a table of its own, with its caption above it.</summary>
    BlocksApart,

    /// <summary>
    /// A group of rows that editions print as one or as several is one row, （六）其他处理, with the sums of its rows, which
    /// <see cref="ReportDocument.Report"/> has blank. Nothing changes in an edition that has one row.
    /// </summary>
    OtherOutcomesInOneRow,

    /// <summary>A row below the head of each table numbers its columns: 1 2 3, with or without 栏次 before.</summary>
    ColumnsNumbered,

    /// <summary>
    /// Table three continues on the next page: a page number is between the parts (in Excel a blank row), and often the head is repeated.
    /// </summary>
    TableCutByPage,

    /// <summary>What a merged cell covers besides its first place is blank.</summary>
    MergedCellsBlank,

    /// <summary>A merged cell is repeated in every place it covers.</summary>
    MergedCellsRepeated,

    /// <summary>What a merged cell covers besides its first place is left out, so that rows shift against each other.</summary>
    MergedCellsAbsent,

    /// <summary>One figure more than columns in table four: its last one is printed twice.</summary>
    FigureSurplus,

    /// <summary>Labels in other wordings that are in use: shortened (逾期不补正), 规范性文件 for 行政规范性文件, 合计 for 总计.</summary>
    LabelsReworded,

    /// <summary>Characters of longer labels are misread as OCR does: 只记 for 只计, 度止 for 废止.</summary>
    LabelsMisread,

    /// <summary>Brackets and quotation marks in labels are half-width here and full-width there.</summary>
    BracketsMixed,

    /// <summary>Long labels are broken into two lines.</summary>
    LabelsWrapped,

    /// <summary>Zeros are left blank, but for those in totals; <see cref="ReportDocument.Report"/> is blank there.</summary>
    ZerosLeftBlank,

    /// <summary>Blank cells have a mark in them: / or - or — or 无.</summary>
    BlankMarks,

    /// <summary>Blank cells have a non-breaking space in them (&amp;nbsp;).</summary>
    BlanksNonBreaking,

    /// <summary>Digits are full-width here and there: １２.</summary>
    DigitsFullWidth,

    /// <summary>Thousands are parted: 1,234.</summary>
    DigitsGrouped,

    /// <summary>A space is between the digits of some figures: 1 2.</summary>
    DigitsTorn,

    /// <summary>Amounts of money have their unit in the cell, not always that of the form: 12.5万元, 251000元.</summary>
    UnitsInCells,

    /// <summary>The number of a note is raised behind some figures and labels (12¹, 12①); it belongs to neither.</summary>
    NoteMarks,

    /// <summary>Before some figures another one is struck out, that of a draft; it does not count.</summary>
    FiguresStruckOut,

    /// <summary>The agency is on a line of its own above a title without it, which <see cref="ReportDocument.Report"/> has then.</summary>
    AgencyAboveTitle,

    /// <summary>The title has no year, and <see cref="ReportDocument.Report"/> has that title; the period states the year.</summary>
    TitleWithoutYear,

    /// <summary>Agency and date sign the report at its end, instead of a date of publication in its head.</summary>
    SignatureAtEnd,

    /// <summary>The headings of parts run into their text: （一）主动公开。…; the stop is not part of the heading.</summary>
    PartHeadingsInline,

    /// <summary>Sections have other titles that are in use.</summary>
    SectionTitlesReworded,

    /// <summary>Sections are numbered in another way than 一、 or not at all.</summary>
    SectionsNumberedOtherwise,

    /// <summary>A table of contents before the first section.</summary>
    TableOfContents,

    /// <summary>Every section starts on a new page: page numbers, and the same line on top of the pages.</summary>
    PageFurniture,

    /// <summary>Prose is cut into lines of the width of a page.</summary>
    ProseWrapped,

    /// <summary>No rule below the head of a Markdown table, no tbody in HTML.</summary>
    HeadNotMarked,

    /// <summary>Cells are parted by tabs instead of being aligned.</summary>
    TabSeparated,

    /// <summary>Every cell is a line; blank ones are printed as /, for an empty line says nothing.</summary>
    OneCellPerLine,

    /// <summary>Every cell is a line, and a line with a single pipe follows it.</summary>
    LonePipes,

    /// <summary>Each cell of a page has a paragraph and spans with styles in it, as pages pasted from Word have.</summary>
    CellsStyled,

    /// <summary>Figures are in fields of a form, as in the saved pages of filing systems.</summary>
    FiguresInFields,

    /// <summary>Neither cells nor rows are closed.</summary>
    CellsUnclosed,

    /// <summary>Characters here and there are entities: &amp;#19968; and &amp;emsp; before paragraphs.</summary>
    EntitiesInline,

    /// <summary>The whole report is in a cell of a table that lays out the page, in HTML and in Word.</summary>
    PageInTable,

    /// <summary>Menus, scripts and the foot of a site are around the report.</summary>
    SiteAround,

    /// <summary>Lines end with carriage return and line feed.</summary>
    LineEndsCrLf,

    /// <summary>UTF-8 with a byte order mark.</summary>
    Utf8Bom,

    /// <summary>UTF-16 with a byte order mark, of either byte order.</summary>
    Utf16,

    /// <summary>GB18030.</summary>
    Gb18030,

    /// <summary>A page that declares gb2312 and is in GB18030, with characters in its head that gb2312 does not have.</summary>
    DeclaredGb2312,

    /// <summary>
    /// Tables of a Word document are in content controls, their figures in controls of their own; blank ones show what to click on.
    /// </summary>
    TablesInContentControls,

    /// <summary>Tables of a Word document are in text boxes, each once as a drawing and once more for older programs.</summary>
    TablesInTextBoxes,

    /// <summary>
    /// A Word document has tracked changes: figures, text and paragraphs were deleted and inserted; what counts is the final text.
    /// </summary>
    TrackedChanges,

    /// <summary>The numbers of the titles of sections are those of a list in Word and no text.</summary>
    NumberedHeadings,

    /// <summary>Each section is on a sheet of its own that is named by its title; the title is often nowhere else.</summary>
    SheetsBySection,

    /// <summary>Figures are stored in Excel as text.</summary>
    NumbersAsText,

    /// <summary>Thousands of whole numbers are parted by their number format in Excel; the figures are stored without.</summary>
    NumbersGroupedByFormat,

    /// <summary>
    /// Numbers have formats that people and office programs make in Excel: with a unit, with room for a bracket, with conditions; what is
    /// shown is the figure.
    /// </summary>
    NumbersWithFormats,

    /// <summary>
    /// Totals are formulas in Excel wherever the figures on the sheet add up to them, with the value that was last computed.
    /// </summary>
    FormulasForTotals,

    /// <summary>The lines of tables are thin filled areas on the page.</summary>
    LinesAsAreas,

    /// <summary>Every letter on the page is an object of its own.</summary>
    LettersApart,

    /// <summary>Pages are turned by a quarter, as tables are that are too wide for the paper.</summary>
    PagesTurned,
}
