using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace LibraryService.Samples.Bridge.Access;

/// <summary>How much one caller may ask for.</summary>
internal static class RateLimits
{
    /// <summary>The limit of those who look on.</summary>
    public const string Viewers = "viewers";

    /// <summary>The limit of those who try keys.</summary>
    public const string SignIn = "sign-in";

    private const int TriesPerMinute = 10;

    public static void Set(RateLimiterOptions limits, BridgeOptions options)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Caller(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RequestsPerSecond * 2,
            TokensPerPeriod = options.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
        limits.AddConcurrencyLimiter(Viewers, viewers => viewers.PermitLimit = options.MaxViewers);
        limits.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(Caller(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) }));
        limits.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await TypedResults.Problem("That was too much at once. Try again when Retry-After says.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
    }

    private static string Caller(HttpContext context) => $"{context.Connection.RemoteIpAddress}";
}
