using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Table four: few cases against the number of requests, most of them upheld.</summary>
internal static class CaseNumbers
{
    private static readonly Dictionary<string, double> Commonness =
        new() { ["upheld"] = 55, ["corrected"] = 7, ["otherResult"] = 22, ["pending"] = 12 };

    public static void Fill(FigureSheet sheet, Random random)
    {
        decimal received = sheet.Anatomy.Balances.Sum(b => b.Sources.Sum(c => sheet[c]));
        foreach (FormRow row in sheet.Form.Tables[^1].Rows)
        {
            FormCell[] results = [.. row.Cells.Where(c => !sheet.Anatomy.IsTotal(c))];
            // Most cases are about requests; few bodies without requests have any.
            long most = (long)received / (row.Groups.IsEmpty ? 8 : 25);
            long cases = most == 0 && random.Chance(90) ? 0 : random.Magnitude(0, 2 + most);
            double[] weights = [.. results.Select(
                c => Commonness.GetValueOrDefault(c.Column.JsonName, 5) * (0.3 + (1.4 * random.NextDouble())))];
            foreach ((FormCell cell, long count) in results.Zip(Portions.Split(random, cases, weights)))
                sheet[cell] = count;
        }
    }
}
