using Listener.Rpc;

namespace Listener.Tests.Rpc;

public sealed class An_RPC_endpoint
{
    [Theory]
    [InlineData("https://mainnet.infura.io/v3/0123456789abcdef0123456789abcdef", "https://mainnet.infura.io/v3/***")]
    [InlineData("https://eth-goerli.g.alchemy.com/v2/AbC_d-EfGhIjKlMnOpQrStUvWxYz", "https://eth-goerli.g.alchemy.com/v2/***")]
    [InlineData("wss://eth-mainnet.g.alchemy.com/v2/short", "wss://eth-mainnet.g.alchemy.com/v2/***")]
    [InlineData("https://shy-alpha-sea.bsc.quiknode.pro/abcdef0123456789/", "https://***.bsc.quiknode.pro/***")]
    [InlineData("https://0123456789abcdef.eth.rpc.provider.example/", "https://***.eth.rpc.provider.example")]
    [InlineData("https://550e8400-e29b-41d4-a716-446655440000.node.example", "https://***.node.example")]
    [InlineData("https://user:password@node.example/rpc?apikey=x#y", "https://node.example/rpc")]
    [InlineData("https://token@node.example", "https://node.example")]
    [InlineData("https://node.example/550e8400-e29b-41d4-a716-446655440000/rpc", "https://node.example/***/rpc")]
    [InlineData("https://node.example/%76%33/a.b.c//d;e=f/h", "https://node.example/v3/***")]
    [InlineData("https://node.example/V3/API/Key", "https://node.example/***")]
    [InlineData("https://api.avax.network/ext/bc/C/rpc", "https://api.avax.network/ext/bc/C/rpc")]
    [InlineData("https://bsc-dataseed1.binance.org:443/", "https://bsc-dataseed1.binance.org")]
    [InlineData("http://geth-0.geth.chain.svc.cluster.local:8545", "http://geth-0.geth.chain.svc.cluster.local:8545")]
    [InlineData("http://bsc-prod-rpc:8545", "http://bsc-prod-rpc:8545")]
    [InlineData("ws://127.0.0.1:8546", "ws://127.0.0.1:8546")]
    [InlineData("ws://[2001:db8::1]:8546", "ws://[2001:db8::1]:8546")]
    [InlineData("http://[fe80::1%25secret]:8545", "http://[fe80::1]:8545")]
    [InlineData("HTTPS://Node.Example/RPC", "https://node.example/***")]
    [InlineData("https://a1b2c3d4e5f6.internal", "https://***.internal")]
    [InlineData("https://node.example.", "https://node.example")]
    public void shows_only_what_is_known_to_be_public(string text, string shown)
    {
        RpcEndpoint.TryParse(text, out var endpoint).ShouldBeTrue();

        endpoint!.Shown.ShouldBe(shown);
        endpoint.ToString().ShouldBe(shown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("node.example")]
    [InlineData("/rpc")]
    [InlineData("//node.example")]
    [InlineData("node.example:8545")]
    [InlineData("https:node.example")]
    [InlineData("https:/node.example")]
    [InlineData("https:///rpc")]
    [InlineData("https://")]
    [InlineData("https://:8545")]
    [InlineData("https://user@/rpc")]
    [InlineData("https://node.example:0")]
    [InlineData("https://node.example:65536")]
    [InlineData("https://node.example:port")]
    [InlineData(@"https:\\node.example")]
    [InlineData(@"https://node.example\rpc")]
    [InlineData(" https://node.example")]
    [InlineData("https://node.example\n")]
    [InlineData("https://node.example/a b")]
    [InlineData("https://node .example")]
    [InlineData("https://node.example/\u0085")]
    [InlineData("ftp://node.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ipc:///geth.ipc")]
    [InlineData("ref+awsssm:///dev/RPC_ENDPOINT?region=eu-west-3")]
    public void is_an_absolute_URL_of_the_web(string text) => RpcEndpoint.TryParse(text, out _).ShouldBeFalse();
}
