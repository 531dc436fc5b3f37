using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A line of a list of figures.</summary>
/// <param name="Agency">The name of the agency; empty if there is none.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Form">The form of the edition that it names.</param>
/// <param name="Pointer">The JSON pointer of the cell that it names, which the form may not have.</param>
/// <param name="Label">The label beside it; empty if there is none.</param>
/// <param name="Value">The figure as it is printed.</param>
internal sealed record ListedFigure(string Agency, int? Year, DisclosureForm Form, string Pointer, string Label, GridCell Value);
