using System.Collections.Frozen;

namespace Listener.Rpc;

/// <summary>Words that addresses of nodes consist of where they name a network, a protocol or a version: never a key.</summary>
/// <remarks>Exact spelling only. A word that is missing here costs a reader a word; one too many could cost a key.</remarks>
internal static class PublicWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
    [
        "v1", "v2", "v3", "v4", "api", "rpc", "jsonrpc", "http", "https", "ws", "wss", "ext", "bc", "C", "evm", "public",
        "main", "mainnet", "testnet", "devnet", "goerli", "sepolia", "holesky", "hoodi", "chapel", "amoy", "fuji", "nova",
        "eth", "ethereum", "bsc", "bnb", "smartchain", "polygon", "matic", "arb", "arbitrum", "opt", "optimism", "base",
        "avax", "avalanche", "gnosis", "linea", "scroll", "zksync", "celo", "fantom",
        "node", "nodes", "fullnode", "archive", "full", "beacon", "chain", "blockchain", "dataseed", "seed", "gateway", "proxy",
        "geth", "erigon", "nethermind", "besu", "reth", "anvil", "hardhat",
        "dev", "test", "stage", "staging", "prod", "production", "internal", "local", "svc", "cluster", "default",
        "www", "g", "us", "eu", "ap",
    ]);

    public static bool Contains(string text) => Words.Contains(text);
}
