namespace GovInfoDisclosure;

/// <summary>The keys of the messages of the catalogue besides <see cref="Rule.Usual"/>, see <see cref="Rule.Messages"/>.</summary>
public static partial class MessageKeys
{
    /// <summary>GID103: a picture takes the place of a table.</summary>
    public const string Picture = "picture";

    /// <summary>GID103: the text has nothing between the columns of a table.</summary>
    public const string ColumnsRunTogether = "columnsRunTogether";

    /// <summary>GID103: a table has its labels and no figures.</summary>
    public const string NoFigures = "noFigures";

    /// <summary>GID103: a note takes the place of a table.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>GID104: there is more than one reading.</summary>
    public const string Ambiguous = "ambiguous";

    /// <summary>GID104, GID105: a particular of the report (year, agency, date) instead of a row or column.</summary>
    public const string Particular = "particular";

    /// <summary>GID104: the document states a particular in two ways.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>GID104: a part of the document was not read. GID305: a cell that is no blank but could not be read.</summary>
    public const string Unread = "unread";

    /// <summary>GID104: the tables have labels of two editions.</summary>
    public const string MixedEditions = "mixedEditions";

    /// <summary>GID104: many rows of one table were not found.</summary>
    public const string ManyRows = "manyRows";

    /// <summary>GID104: the document prints a group of rows as one row.</summary>
    public const string RowsAsOne = "rowsAsOne";

    /// <summary>GID104: many rows or cells of one table have more than one reading, for the same reason.</summary>
    public const string ManyAmbiguous = "manyAmbiguous";

    /// <summary>GID105: the columns were found by their position.</summary>
    public const string Position = "position";

    /// <summary>GID105: numbers that count the columns were left out.</summary>
    public const string ColumnNumbers = "columnNumbers";

    /// <summary>GID105: a running head or foot was left out.</summary>
    public const string Furniture = "furniture";

    /// <summary>GID105: a form that nobody filled in is beside the report.</summary>
    public const string Template = "template";

    /// <summary>GID105: the mark of a note is beside a figure.</summary>
    public const string NoteMark = "noteMark";

    /// <summary>GID105: struck-out text is in the cell of a figure.</summary>
    public const string StruckOut = "struckOut";

    /// <summary>GID105: text that cannot be seen is in the cell of a figure.</summary>
    public const string Invisible = "invisible";

    /// <summary>GID105: a cell of a workbook stores another figure than its format shows.</summary>
    public const string Shown = "shown";

    /// <summary>GID105: a cell of a workbook stores more decimals than its format shows.</summary>
    public const string Rounded = "rounded";

    /// <summary>GID105: many cells of one table were normalised in the same way.</summary>
    public const string ManyChanged = "manyChanged";

    /// <summary>GID106: many cells of one table hold the same text.</summary>
    public const string ManyTexts = "manyTexts";

    /// <summary>GID106: the file does not hold what the cell shows.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>GID106: the file does not hold what many cells of one table show, for the same reason.</summary>
    public const string ManyUnreadable = "manyUnreadable";

    /// <summary>GID107: a figure without a cell, not a row or column.</summary>
    public const string Figures = "figures";

    /// <summary>GID111: a value of another type.</summary>
    public const string Type = "type";

    /// <summary>GID111: a member that reports do not have.</summary>
    public const string Unknown = "unknown";

    /// <summary>GID111: a member that settings do not have.</summary>
    public const string UnknownSetting = "unknownSetting";

    /// <summary>GID111: a member that occurs twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>GID111: a required member that does not occur.</summary>
    public const string Missing = "missing";

    /// <summary>GID111: a value of the right type that is not allowed.</summary>
    public const string Value = "value";

    /// <summary>GID111: half a surrogate pair in a text.</summary>
    public const string Surrogate = "surrogate";

    /// <summary>GID111: there are more findings than are listed.</summary>
    public const string More = "more";

    /// <summary>GID301, GID302, GID303, GID401: a relation that fails whatever its blank cells hold.</summary>
    public const string WhateverTheBlanks = "whateverTheBlanks";

    /// <summary>GID304: the one sum that several blanks of a relation can have.</summary>
    public const string SeveralBlanks = "several";

    /// <summary>GID305: a blank that several relations of its table determine together.</summary>
    public const string WholeTable = "wholeTable";

    /// <summary>GID305: a blank that cannot be 0, but may hold more than one figure.</summary>
    public const string AtLeast = "atLeast";

    /// <summary>GID501: a share or change, which no single figure of the tables is.</summary>
    public const string Ratio = "ratio";

    /// <summary>GID804: the title names another agency.</summary>
    public const string InTitle = "inTitle";

    /// <summary>GID803, GID804: the year is in the text, not in the title. GID803: so is the period.</summary>
    public const string InText = "inText";

    /// <summary>GID805: a section that comes after one that should follow it.</summary>
    public const string OutOfOrder = "outOfOrder";
}
