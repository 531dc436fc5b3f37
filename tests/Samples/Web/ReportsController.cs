using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace Web;

/// <summary>The endpoints of the program, as a controller.</summary>
[ApiController]
[Route("mvc")]
public sealed class ReportsController : ControllerBase
{
    [HttpPost("reports")]
    public ActionResult<int?> Post(DisclosureReport report) => Ok(report.Year);

    [HttpPost("valid-reports")]
    [RequireValidReport]
    public ActionResult<int?> PostValid(DisclosureReport report) => Ok(report.Year);
}
