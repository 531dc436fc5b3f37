using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Prints what <c>check</c> finds, file by file: of ten thousand files none is kept.</summary>
internal interface ICheckOutput
{
    /// <summary>Takes what was found between reports, before the first of them is printed.</summary>
    /// <remarks>Formats by report need not: <see cref="Formats.PanelJoiner"/> gives them these findings with a report.</remarks>
    public void Take(CheckedPanel panel)
    {
    }

    /// <summary>Prints a file.</summary>
    public void Write(CheckedFile file);

    /// <summary>Prints what is about all files.</summary>
    public void WriteEnd(CheckTotals totals);
}
