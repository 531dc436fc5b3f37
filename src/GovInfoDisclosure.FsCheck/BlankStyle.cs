namespace GovInfoDisclosure.FsCheck;

/// <summary>Which cells of a consistent report are left blank. Only a cell that would be 0 is ever blank.</summary>
public enum BlankStyle
{
    /// <summary>All cells are filled in.</summary>
    None,

    /// <summary>Every detail (no total) of tables three and four that would be 0 is blank.</summary>
    ZeroDetails,

    /// <summary>Single cells that would be 0 are blank, totals among them.</summary>
    SomeZeros,

    /// <summary>A table in which all cells would be 0 is blank altogether; if there is none, a row of zeros is.</summary>
    WholeTable,
}
