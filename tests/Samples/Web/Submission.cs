using System.ComponentModel.DataAnnotations;
using GovInfoDisclosure;

namespace Web;

/// <summary>A report with what the application wants to know besides.</summary>
/// <param name="Sender">Who sends it.</param>
/// <param name="Report">The report.</param>
public sealed record Submission([property: Required] string Sender, DisclosureReport Report);
