using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace Consumer;

[ApiController]
[Route("reports")]
public sealed class ReportsController : ControllerBase
{
    [HttpPost]
    [RequireValidReport]
    public ActionResult<int?> Post(DisclosureReport report) => Ok(report.Year);
}
