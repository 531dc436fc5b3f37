using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Cli.Generation;

/// <summary>What <c>generate</c> is asked for. The same order gives the same files.</summary>
/// <param name="Count">How many reports.</param>
/// <param name="Seed">The seed of the first; each further one has the next.</param>
/// <param name="Edition">The edition; null: drawn.</param>
/// <param name="Medium">The medium.</param>
/// <param name="Defects">Whether each report has a defect, described in a file beside it.</param>
internal sealed record GenerationOrder(int Count, int Seed, FormEdition? Edition, GeneratedMedium Medium, bool Defects)
{
    // Figures at the limits of the form are for tests of libraries, not for samples of reports.
    private static readonly ImmutableArray<ReportScale> Scales =
    [
        ReportScale.Township, ReportScale.Township, ReportScale.County, ReportScale.County, ReportScale.County, ReportScale.City,
        ReportScale.City, ReportScale.Province, ReportScale.SilentTownship,
    ];

    /// <summary>The files of one seed, so that a large order needs no large memory.</summary>
    public IEnumerable<(string Name, byte[] Content)> FilesOf(int seed)
    {
        var profile = new ReportProfile { Edition = Edition, Scale = ScaleOf(seed) };
        string name = "report-" + seed.ToString(CultureInfo.InvariantCulture);
        string file = $"{name}.{Medium.Extension}";
        if (!Defects)
            return [(file, Medium.Write(ReportGenerator.Consistent(seed, profile).Report, seed))];
        DefectiveReport defective = ReportGenerator.Defective(seed, profile);
        byte[] defect = Encoding.UTF8.GetBytes(DefectJson.Write(defective, file, seed));
        return [(file, Medium.Write(defective.Report, seed)), ($"{name}.defect.json", defect)];
    }

    // Neighbouring seeds differ. Where there are only zeros, little can be wrong.
    private ReportScale ScaleOf(int seed)
    {
        uint drawn = unchecked((uint)seed * 2_654_435_761) >> 16;
        return Scales[(int)(drawn % (uint)(Scales.Length - (Defects ? 1 : 0)))];
    }
}
