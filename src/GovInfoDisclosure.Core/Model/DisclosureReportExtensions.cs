using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure;

/// <summary>What a report leads to besides its contents.</summary>
public static class DisclosureReportExtensions
{
    // An extension and no property of the report: whoever walks the properties of objects (validators, loggers, comparers) would
    // go round in the tree of the form, whose cells know their rows and the rows their cells.
    extension(DisclosureReport report)
    {
        /// <summary>
        /// The form of the edition of the report: its cells, labels and relations. The same as <see cref="DisclosureForm.For"/> of
        /// <see cref="DisclosureReport.Edition"/>, for languages without extension properties.
        /// </summary>
        public DisclosureForm Form
        {
            get
            {
                ArgumentNullException.ThrowIfNull(report);
                return report.Cells.Form;
            }
        }
    }
}
