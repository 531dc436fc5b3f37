using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Prints what <c>check</c> finds, file by file: of ten thousand files none is kept.</summary>
internal interface ICheckOutput
{
    /// <summary>Prints a file.</summary>
    public void Write(CheckedFile file);

    /// <summary>Prints what is about all files.</summary>
    public void WriteEnd(CheckTotals totals);
}
