using System.Globalization;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Prints the ends of pages: the number below, and the line on top of the next page.</summary>
internal sealed class PageNumbers(int variant)
{
    private readonly string _style = RandomSource.From(variant).Pick("— {0} —", "- {0} -", "第{0}页");
    private int _page;

    public IEnumerable<string> Lines(PageEnd end)
    {
        _page++;
        string number = _style.Replace("{0}", _page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return end.Top.Length == 0 ? [number] : [number, end.Top];
    }
}
