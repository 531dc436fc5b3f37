namespace GovInfoDisclosure.Localisation;

/// <summary>Another figure for a cell of one of several reports, as part of a <see cref="PanelRepair"/>.</summary>
/// <param name="Source">The report, by the name of its document.</param>
/// <param name="Pointer">The JSON pointer of the cell.</param>
/// <param name="From">The figure that is stated, in the unit of the cell.</param>
/// <param name="To">The figure that would agree with the other reports.</param>
/// <param name="Mechanism">The slip that most probably led from the figure to the one that is stated.</param>
public sealed record PanelChange(string Source, string Pointer, decimal? From, decimal? To, Mechanism Mechanism);
