namespace GovInfoDisclosure.FsCheck;

/// <summary>
/// What conversion, OCR or editing does to a table. Unlike a quirk, damage may leave figures that nobody can read with certainty.
/// </summary>
public enum DocumentDamage
{
    /// <summary>Some figures are gone; the document prints blanks there.</summary>
    CellsBlanked,

    /// <summary>A cell is missing, and the rest of its row moves up.</summary>
    CellDropped,

    /// <summary>A cell occurs twice in its row.</summary>
    CellRepeated,

    /// <summary>Two cells beside each other have become one.</summary>
    CellsMerged,

    /// <summary>A cell has become two, its text cut.</summary>
    CellSplit,

    /// <summary>A cell and another beside it have changed places, one of them a label and one a figure.</summary>
    LabelSwappedWithFigure,

    /// <summary>Two figures of a row have changed places: the document prints the wrong ones, which cannot be detected.</summary>
    FiguresSwapped,

    /// <summary>Letters in place of digits: O for 0, l for 1.</summary>
    LettersForDigits,

    /// <summary>Blank cells push a part of a row to the right.</summary>
    RowShifted,

    /// <summary>A row is missing.</summary>
    RowDropped,

    /// <summary>A row occurs twice.</summary>
    RowRepeated,

    /// <summary>Two rows have changed places, labels and all.</summary>
    RowsSwapped,

    /// <summary>Two rows below each other have become one, cell by cell.</summary>
    RowsMerged,

    /// <summary>A row has become two: its right part is below.</summary>
    RowSplit,

    /// <summary>A row that is not of the form is in the table: a footer, a note, a sum.</summary>
    NoiseRowAdded,

    /// <summary>A column is missing.</summary>
    ColumnDropped,

    /// <summary>A column occurs twice.</summary>
    ColumnRepeated,

    /// <summary>A blank column is in the table.</summary>
    ColumnAdded,

    /// <summary>Two columns have changed places, heads and all.</summary>
    ColumnsSwapped,

    /// <summary>Two columns beside each other have become one.</summary>
    ColumnsMerged,

    /// <summary>A column has become two, its longer texts cut.</summary>
    ColumnSplit,

    /// <summary>Characters of a label are not legible.</summary>
    LabelGarbled,

    /// <summary>Characters of several labels are not legible.</summary>
    LabelsGarbled,

    /// <summary>The labels of up to three rows are gone or not legible at all.</summary>
    LabelsLost,

    /// <summary>
    /// Two or three of the others in one table, but none that makes rows shorter with one that makes them longer: a row of its old length
    /// would be another legitimate one.
    /// </summary>
    Several,
}
