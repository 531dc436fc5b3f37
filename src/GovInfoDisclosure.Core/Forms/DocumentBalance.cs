namespace GovInfoDisclosure.Forms;

/// <summary>
/// The stock of one kind of documents in table two, Article 20 item (1): what was in force last year, plus 本年制发, minus 本年废止, is
/// 现行有效 (amended documents make lawful exceptions).
/// </summary>
public sealed class DocumentBalance
{
    private DocumentBalance(FormRow row, FormCell issued, FormCell repealed, FormCell inForce)
    {
        Row = row;
        Issued = issued;
        Repealed = repealed;
        InForce = inForce;
    }

    /// <summary>规章 or 行政规范性文件.</summary>
    public FormRow Row { get; }

    /// <summary>本年制发件数.</summary>
    public FormCell Issued { get; }

    /// <summary>本年废止件数.</summary>
    public FormCell Repealed { get; }

    /// <summary>现行有效件数.</summary>
    public FormCell InForce { get; }

    /// <summary>The balance of a row; null where its columns are others, as in edition 2019.</summary>
    internal static DocumentBalance? Of(FormRow row) =>
        row.Find("issued") is { } issued && row.Find("repealed") is { } repealed && row.Find("inForce") is { } inForce
            ? new(row, issued, repealed, inForce)
            : null;
}
